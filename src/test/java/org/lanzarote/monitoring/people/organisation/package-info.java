/** Tests of the organisations that ask to take part. */
@NullMarked
package org.lanzarote.monitoring.people.organisation;

import org.jspecify.annotations.NullMarked;
