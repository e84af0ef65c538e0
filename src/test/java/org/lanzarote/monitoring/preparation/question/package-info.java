/** Claims about {@code question}: rules with an algebra, tried on whatever chance draws. */
@NullMarked
package org.lanzarote.monitoring.preparation.question;

import org.jspecify.annotations.NullMarked;
