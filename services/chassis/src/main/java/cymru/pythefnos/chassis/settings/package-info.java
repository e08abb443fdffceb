/**
 * Settings. Each is a property that reads one environment variable, or a file of that name in the folder of secrets. All
 * names are known here, for every service, since several may share one environment: a name that nobody knows is a typing
 * mistake, and stops the start. What each setting means: infra/README.md.
 */
@NullMarked
package cymru.pythefnos.chassis.settings;

import org.jspecify.annotations.NullMarked;
