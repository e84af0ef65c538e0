/**
 * Accounts: who takes part for whom and since when, how they are invited, succeeded, suspended and ended.
 *
 * <p>Requests enter at {@code /accounts} and {@code /systems}. The rooms of replies and stakeholders take the names and the
 * delegates from it. It is one feature, because an account of a person and one of a system share their states and the
 * errands that bring Keycloak to agree.
 */
@NullMarked
package org.lanzarote.monitoring.people.account;

import org.jspecify.annotations.NullMarked;
