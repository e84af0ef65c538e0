/** Tests of letters: who gets one, once, and what becomes of it. */
@NullMarked
package org.lanzarote.monitoring.notice.mail;

import org.jspecify.annotations.NullMarked;
