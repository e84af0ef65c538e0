/**
 * Copies of a stakeholder's submission for others to read: one for each Party it was forwarded to, and the published
 * one.
 *
 * <p>A copy leaves out what is withheld and, where anonymity was granted, the organisation's name; the published one also
 * what was taken down since, which the editions of reports follow. The rooms handling and reading use it. No request enters
 * here. It is one feature, since one rule decides what of a submission any copy shows, when it is made and when it is cut.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.copy;

import org.jspecify.annotations.NullMarked;
