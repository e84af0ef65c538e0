/** Claims about {@code statement}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.NullMarked;
