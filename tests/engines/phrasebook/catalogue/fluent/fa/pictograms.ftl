picture-swimwear = لباس شنا
picture-towel = حوله
picture-bag = کیف
