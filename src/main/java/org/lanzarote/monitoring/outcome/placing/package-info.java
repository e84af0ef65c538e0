/**
 * The places of findings in the report, and findings as they are read: with their evidence, their place and the
 * recommendations they lead to; and as the texts that rest on them cite them.
 *
 * <p>The rooms reportpackage and sentencepage use it. Requests enter at {@code /rounds/{round}/findings}, to read findings and to
 * place them.
 *
 * <p>It is one feature, since a finding is found, counted and told by what it is linked to and where it stands.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.placing;

import org.jspecify.annotations.NullMarked;
