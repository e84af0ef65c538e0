/** Organisations that the Secretariat invites to take part, each by a link that works once and expires. */
@NullMarked
package org.lanzarote.monitoring.people.invitation;

import org.jspecify.annotations.NullMarked;
