def log = new File(basedir, 'build.log').text
assert log.contains('poll.asl.yaml:8:3: END_UNREACHABLE /States/Poll: ')
assert log.contains('0 errors, 1 warning in 1 definition')
return true
