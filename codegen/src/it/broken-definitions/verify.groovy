def log = new File(basedir, 'build.log').text
assert log.contains('order.asl.json:6:7: TRANSITION_TARGET_MISSING /States/Ship/Next: ')
assert log.contains('did you mean "Done"?')
assert log.contains('2 errors, 0 warnings in 1 definition')
assert !log.contains('\tat ')
return true
