/** The work of the States: drafting, submitting and publishing the replies of Parties. */
@NullMarked
package org.lanzarote.monitoring.replies;

import org.jspecify.annotations.NullMarked;
