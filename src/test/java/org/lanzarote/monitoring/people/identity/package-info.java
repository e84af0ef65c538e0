/** Claims about {@code identity}. */
@NullMarked
package org.lanzarote.monitoring.people.identity;

import org.jspecify.annotations.NullMarked;
