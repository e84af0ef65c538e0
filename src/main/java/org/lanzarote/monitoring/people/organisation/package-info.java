/** Organisations that take part besides the Parties: registered by themselves, approved by the Secretariat. */
@NullMarked
package org.lanzarote.monitoring.people.organisation;

import org.jspecify.annotations.NullMarked;
