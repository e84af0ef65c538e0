/**
 * Copies of a stakeholder's submission for others to read: one for each Party it was forwarded to, and the published
 * one.
 *
 * <p>A copy leaves out what is withheld and, where anonymity was granted, the organisation's name; the published one also
 * what was taken down since. The rooms handling and reading use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.copy;

import org.jspecify.annotations.NullMarked;
