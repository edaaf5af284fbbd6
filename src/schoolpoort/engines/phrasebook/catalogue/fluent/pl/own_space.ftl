### The guardian's own space: coming in with a code, messages, days, languages and numbers, going out.
### Tone: warm, calm, without blame, level A2. Short sentences. Formal "you".

## Frame

own-space-title = Moje miejsce

# Button at the top of each page: leave on this telephone.
own-space-sign-out = Wyloguj się

# Link at the end of each page.
own-space-back = Wróć do mojego miejsca
