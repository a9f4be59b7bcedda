language-name = English
app-tagline = The chair's console
