picture-swimming = zwemmen
picture-bus = bus
picture-swimwear = zwemkledij
picture-towel = handdoek
picture-bag = tas
picture-farm = boerderij
picture-sea = zee
