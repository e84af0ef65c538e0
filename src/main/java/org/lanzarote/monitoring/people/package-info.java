/**
 * Who takes part: Parties, organisations and the accounts of those who speak for them. Its rooms, each using those
 * before it: party, identity, organisation, invitation and account.
 */
@NullMarked
package org.lanzarote.monitoring.people;

import org.jspecify.annotations.NullMarked;
