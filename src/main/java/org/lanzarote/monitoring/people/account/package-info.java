/** Who is asking, and what they may do. */
@NullMarked
package org.lanzarote.monitoring.people.account;

import org.jspecify.annotations.NullMarked;
