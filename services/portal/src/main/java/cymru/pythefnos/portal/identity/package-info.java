/**
 * Who may call: clients with a secret and roles, each kept until it is revoked. A secret is shown once and kept as a hash;
 * a token lives 30 minutes and says the roles its client has. Nothing here is a person: a client's name is a label.
 */
@NullMarked
package cymru.pythefnos.portal.identity;

import org.jspecify.annotations.NullMarked;
