def log = new File(basedir, 'build.log').text
assert log.contains('statemachine/poll.asl.yaml:8:3: END_UNREACHABLE /States/Poll: ')
assert log.contains('0 errors, 1 warning in 2 definitions')
assert !log.contains('/States/Turn')
assert !log.contains('left-out')
return true
