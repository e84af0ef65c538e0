/**
 * Keycloak, where people and systems that log in are kept, behind one interface.
 *
 * <p>The room account uses it, and jobs that run for a login learn here which roles it still has. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.people.identity;

import org.jspecify.annotations.NullMarked;
