/** Claims about {@code account}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.people.account;

import org.jspecify.annotations.NullMarked;
