/** Tests of invitations. */
@NullMarked
package org.lanzarote.monitoring.people.invitation;

import org.jspecify.annotations.NullMarked;
