/** Tests of invitations. */
@NullMarked
package org.lanzarote.monitoring.invitation;

import org.jspecify.annotations.NullMarked;
