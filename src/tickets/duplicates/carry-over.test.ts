
test('an empty value carries nothing', () => {
  assert.equal(carryOver('PC-0123 no arranca.', ['', 'PC-0123'], ['x', 'PC-0456']), 'PC-0456 no arranca.')
})
