/**
 * The rules of the tree as tests: where a framework may be named, where the clock may be read, who may know whom. Each
 * service calls {@link cymru.pythefnos.testing.architecture.Architecture#of} in its ArchitectureTest; each rule is
 * proved here by a fixture that breaks it.
 */
@NullMarked
package cymru.pythefnos.testing.architecture;

import org.jspecify.annotations.NullMarked;
