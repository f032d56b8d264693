def collect_licenses(pure, binaries, datas, folder):
    return []
