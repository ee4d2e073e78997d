"Sphinx settings of the book; `make docs` stages the pages in _proc/ and calls Sphinx with this file"
from configparser import ConfigParser
from pathlib import Path

cfg = ConfigParser(delimiters=['='], interpolation=None)
cfg.read(Path(__file__).parent.parent/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']

project, author, release = cfg['lib_name'], cfg['author'], cfg['version']
copyright = cfg['copyright']
extensions = ['myst_nb', 'aenotes.book']
exclude_patterns = ['_*', '**/_*']

# Nothing is run here: pages show the stored outputs
nb_execution_mode = 'off'
nb_execution_cache_path = str(Path(__file__).parent.parent/'_proc'/'_doctrees')
nb_ipywidgets_js = {}
nb_merge_streams = True
nb_render_markdown_format = 'myst'
nb_code_prompt_show = nb_code_prompt_hide = 'setup'
nb_mime_priority_overrides = [('html', 'text/html', 0), ('html', 'text/markdown', 1)]
suppress_warnings = ['myst.header', 'mystnb.unknown_mime_type', 'config.cache']
myst_enable_extensions = ['dollarmath', 'amsmath', 'attrs_inline', 'attrs_block']
myst_all_links_external = True   # links are written as they are, and checked afterwards in the finished pages
myst_heading_anchors = 3
smartquotes = False              # values of settings and parameters stay as they are typed

html_theme = 'sphinx_book_theme'
html_title = project
html_math_renderer = 'mathml'
html_static_path = ['_static']
html_extra_path = ['../_proc/_extra']
html_favicon = '_static/favicon.svg'
html_css_files = ['book.css']
html_js_files = [('book.js', {'defer': 'defer'})]
html_search_scorer = str(Path(__file__).parent/'scorer.js')
html_copy_source = html_show_sourcelink = False
html_last_updated_fmt = None
html_use_index = False
html_context = {'default_mode': 'auto'}
html_theme_options = dict(
    repository_url=cfg['git_url'], use_repository_button=True, use_download_button=False, use_fullscreen_button=False,
    show_navbar_depth=1, show_toc_level=2, home_page_in_toc=False, search_bar_text='Search',
    pygments_light_style='a11y-high-contrast-light', pygments_dark_style='a11y-high-contrast-dark')
