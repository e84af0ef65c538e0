/**
 * The local stack for development and tests: PostgreSQL, Keycloak, a mail server and the demonstration round.
 *
 * <p>It uses whatever it likes, no room uses it, and it is not part of the production artifact. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.local;

import org.jspecify.annotations.NullMarked;
