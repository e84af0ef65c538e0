/** Claims about {@code me}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.people.me;

import org.jspecify.annotations.NullMarked;
