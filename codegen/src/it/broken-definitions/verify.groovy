def log = new File(basedir, 'build.log').text
assert log.contains('order.asl.json:6:7: TRANSITION_TARGET_MISSING /States/Ship/Next: ')
assert log.contains('read.asl.yaml:3:22: ')
assert log.contains('/States/Read/InputPath: ')
assert log.contains('did you mean "Done"?')
assert log.contains('3 errors, 0 warnings in 3 definitions')
assert !log.contains('ReadThere')
assert !log.contains('\tat ')
return true
