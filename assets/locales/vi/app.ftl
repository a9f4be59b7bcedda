language-name = Tiếng Việt
app-tagline = Người bạn của người chủ trì cuộc họp
