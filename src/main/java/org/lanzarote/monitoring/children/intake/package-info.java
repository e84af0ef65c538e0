/** What a facilitator reports and does: sessions with their statements, flags and withdrawals, screened before anything is stored. */
@NullMarked
package org.lanzarote.monitoring.children.intake;

import org.jspecify.annotations.NullMarked;
