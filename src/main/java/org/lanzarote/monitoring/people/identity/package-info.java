/** Keycloak, where the people and systems that log in are kept, behind one interface. */
@NullMarked
package org.lanzarote.monitoring.people.identity;

import org.jspecify.annotations.NullMarked;
