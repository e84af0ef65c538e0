/** The local stack: PostgreSQL, Keycloak and the demonstration round, for development and tests, never deployed. */
@NullMarked
package org.lanzarote.monitoring.local;

import org.jspecify.annotations.NullMarked;
