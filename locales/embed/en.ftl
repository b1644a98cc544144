# English: the builder for embedding (embed/builder/), for the editors of a partner's site.

lead = Show the finder on your website. Make your choices, look at the preview, then copy the lines below into your page.
loading-hint = No cookies are set and no other servers are asked.
privacy = For your data protection officer
choices = Your choices
preview = Preview
preview-title = Preview of the embedded finder
preview-width = Width of the preview
width-phone = phone
width-column = column
width-full = full width
result = To copy
reset = Reset everything
copy = Copy
copied = Copied.
copy-failed = Copying is not allowed. The text is selected: copy it with the keyboard.
download = Save as a file

## Groups
group-content = What is shown
group-way = How it is shown
group-look = Look
group-script = Script

## Attributes: name and one sentence
label-region = Districts and cities
hint-region = Without a choice: all of Niedersachsen
label-place = Place
hint-place = Sorts by distance from here
label-postcode = Postcode
hint-postcode = More exact than the place
label-kind = Kinds of offices
hint-kind = Without a choice: all
label-topic = Topics
hint-topic = Without a choice: all
label-speaks = Languages of advice
hint-speaks = Offices with these languages come first
label-lang = Language of the finder
hint-lang = Automatic means: as in the visitor’s browser
label-view = View
hint-view = On narrow pages the map is behind a button
label-parts = Controls
hint-parts = What stands above the results
label-theme = Light or dark
hint-theme = Automatic means: as on the device
label-accent = Colour
hint-accent = For buttons and links. Where it is hard to read it is adjusted.
label-radius = Rounded corners, in pixels
hint-radius = 0 to 29, otherwise 10
label-font = Font
hint-font = As on your page, where the device has the font
label-height = Fixed height, in pixels
hint-height = Without it as high as the content
label-max-height = Greatest height, in pixels
hint-max-height = Otherwise 900
label-member = One office only
hint-member = Type its name, then choose
label-limit = Offices at once
hint-limit = 1 to 99, otherwise 20
label-target = Links to other sites
hint-target = Where they open
label-heading = Level of headings
hint-heading = One below the heading above it, otherwise 2
invalid = This does not fit and is left out.

## Values
unset = as usual
all = all
chosen = chosen
auto = automatic
view-list = list only
view-map = map only
view-both = list and map
parts-search = search
parts-filters = filters
parts-language = choice of language
parts-header = header with title and menu
theme-light = light
theme-dark = dark
theme-auto = automatic
font-inherit = as on your page
font-default = as in the finder
target-_blank = in a new tab
target-_top = in place of your page
form-landkreis = district
form-stadt = city
form-region = region

## Lines
fixed = Fixed version with checksum (SRI)
fixed-hint = The browser loads the script only if it is unchanged. Mistakes are then not mended by themselves.
line = The lines for your page
line-hint = The link in the middle stands there until the finder has loaded, and if something goes wrong.
recipes = Instructions

## Instructions: name and steps, divided by |
recipe-html = Your own HTML page
steps-html = Copy the lines to where the finder should stand. | If it stands on a page more than once, the line with the script is needed once only.
recipe-wordpress = WordPress
steps-wordpress = Insert a block “Custom HTML”. | Copy the lines into it and look at its preview. | If the lines disappear on saving, your account may insert neither scripts nor frames: ask your administration to.
recipe-typo3 = TYPO3
steps-typo3 = Create a content element “Plain HTML”. If it is missing, your administration enables it. | Copy the lines into it. | If your site has a Content Security Policy, add the finder’s address to script-src and frame-src.
recipe-drupal = Drupal
steps-drupal = Create a block or paragraph with the text format “Full HTML”. | Open the source view and copy the lines into it. | If your text format filters scripts, take the frame without a script and allow iframe.
recipe-joomla = Joomla
steps-joomla = Create a module “Custom” and toggle the editor off. | Copy the lines into it. | In the configuration, the text filter of your group must not remove script and iframe; otherwise ask your administration.
recipe-gsb = Government Site Builder
steps-gsb = Create a content item of the type iframe. | Enter this address, with title and height. | If addresses must be approved, ask your administration.
recipe-iframe = Frame without a script
steps-iframe = For systems that allow no scripts. | The frame always has the same height.
address = Address
frame-title = Title
frame-height = Height
recipe-oembed = oEmbed
steps-oembed = For systems that know oEmbed: this is the answer for the finder’s address.
