/** Claims about {@code party}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.party;

import org.jspecify.annotations.NullMarked;
