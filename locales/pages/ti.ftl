# ትግርኛ
## Einfache Liste
list-heading = ምኽርን ሓገዝን ንስደተኛታት ኣብ ኒደርዛክሰን
list-call = ቅድሚ ምኻድኩም ደውሉ።
list-search = ናብ ምድላይ ምስ ካርታ
list-contents = ቦታታትን ኣውራጃታትን
list-statewide = ኣብ ምሉእ ኒደርዛክሰን
list-elsewhere = ካልኦት ትካላት
list-languages = እዚ ገጽ ብኻልእ ቋንቋታት

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = እዚ ገጽ ንኹሉ ሰብ ቀሊል ክኸውን ኣለዎ።
statement-works = ዝሰርሕ
statement-keyboard = ኩሉ ብኪቦርድ ጥራይን ብመንበቢ ስክሪንን ይሰርሕ።
statement-map = ኣብ ካርታ ዘሎ ኩሉ ኣብ ዝርዝር ኣሎ። ካርታ ክትሓልፉዎ ትኽእሉ ኢኹም።
statement-sight = ጽሑፍ ክልተ ዕጽፊ ከተዕብዩዎ ትኽእሉ ኢኹም። ሰለስተ መልክዕ ኣሎ፦ ብሩህ፣ ጸልማትን ድሙቕ ሕብርን።
statement-languages = እዚ ገጽ ብ16 ቋንቋታት ኣሎ፣ ብቐሊል ቋንቋ ጀርመን እውን።
statement-read = መሳርሒኹም ናይቲ ቋንቋ ድምጺ እንተ ኣለዎ፣ ሓበሬታ ናይ ትካል ብድምጺ ክትሰምዑዎ ትኽእሉ ኢኹም።
statement-limits = ገና ጽቡቕ ዘይሰርሕ
statement-names = ስምን መግለጺን ናይ ትካላት መብዛሕትኡ ብቋንቋ ጀርመን ጥራይ እዩ።
statement-sign = ቪድዮ ብቋንቋ ምልክት ጀርመን ገና የለን። ዝተመርመረ ቀሊል ቋንቋ (Leichte Sprache) እውን ገና የለን።
statement-reviewed = እቲ ትርጉማት፣ ኣደ ቋንቋኦም ብዝኾነ ሰባት ገና ኣይተመርመረን።
statement-report = ጸገም ሓብሩ
statement-write = ዘይሰርሕ ነገር ኣሎ ዶ፧ ጽሓፉልና፦ { $address }። በጃኹም ኣየናይ ገጽን ኣየናይ መሳርሒን ምዃኑ ንገሩና።
statement-nobody = ነዚ ገጽ ዘካይድ ኣካል ገና ኣድራሻ ኣይሃበን።
statement-legal = ድሕሪ እዚ፣ እቲ ብሕጊ ዝድለ መግለጺ ኣሎ። ሕጋዊ ዋጋ ዘለዎ እቲ ብቋንቋ ጀርመን ዝተጻሕፈ እዩ።
