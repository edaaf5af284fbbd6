picture-swimming = سباحة
picture-bus = حافلة
picture-swimwear = ملابس السباحة
picture-towel = منشفة
picture-bag = حقيبة
picture-farm = مزرعة
picture-sea = بحر
