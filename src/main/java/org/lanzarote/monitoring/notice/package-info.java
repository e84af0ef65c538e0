/** What happened, told to those whom it concerns. */
@NullMarked
package org.lanzarote.monitoring.notice;

import org.jspecify.annotations.NullMarked;
