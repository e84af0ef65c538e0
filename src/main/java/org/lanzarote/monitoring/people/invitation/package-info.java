/**
 * Organisations that the Secretariat invites to take part, each by a link that works once and expires.
 *
 * <p>Only a digest of the link's secret is kept; whoever lost the link gets a new one, which ends the first. Whatever
 * is wrong with a secret, the answer is the same. No other room uses it. Requests enter at {@code /invitations}, the
 * invited organisation's at {@code /invitations/redemption}.
 */
@NullMarked
package org.lanzarote.monitoring.people.invitation;

import org.jspecify.annotations.NullMarked;
