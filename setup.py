"Package `aenotes` from settings.ini; a wheel also carries the notebooks (without outputs) and the records"
import json
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

root = Path(__file__).parent
cfg = ConfigParser(delimiters=['='], interpolation=None)
cfg.read(root/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')}
extras['dev'] = sorted({r for k, rs in extras.items() if k != 'bench' for r in rs})  # peers bring a hundred packages that no test needs


class CarryNotebooks(build_py):
    "Copy nbs/ (outputs removed) and results/ into the built package, so that `aenotes run` works from a wheel"
    def run(self):
        super().run()
        if self.editable_mode: return
        to = Path(self.build_lib)/'aenotes'
        for p in sorted((root/'nbs').rglob('*')):
            rel = p.relative_to(root/'nbs')
            if not p.is_file() or any(o.startswith(('.', '_')) for o in rel.parts): continue
            dest = to/'_nbs'/rel
            dest.parent.mkdir(parents=True, exist_ok=True)
            if p.suffix != '.ipynb': dest.write_bytes(p.read_bytes()); continue
            nb = json.loads(p.read_text(encoding='utf-8'))
            for c in nb['cells']:
                if c['cell_type'] == 'code': c.update(outputs=[], execution_count=None)
            dest.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')
        for p in sorted((root/'results').glob('*.json')):
            (to/'_results').mkdir(exist_ok=True)
            (to/'_results'/p.name).write_bytes(p.read_bytes())


readme = root/'README.md'
setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else '', long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0', keywords=cfg['keywords'],
    packages=find_packages(include=['aenotes', 'aenotes.*']), include_package_data=True, zip_safe=False,
    package_data={'aenotes.sparse': ['toys_data/*.safetensors']},
    python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split('\n')}, cmdclass={'build_py': CarryNotebooks},
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Programming Language :: Python :: 3'],
)
