/** What each reader sees of a stakeholder's submission: its organisation and the Secretariat the submission, others copies. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.reading;

import org.jspecify.annotations.NullMarked;
