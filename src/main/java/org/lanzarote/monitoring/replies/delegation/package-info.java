/** Work on a reply inside its Party: which delegate has which sections of it, and what they say to each other. */
@NullMarked
package org.lanzarote.monitoring.replies.delegation;

import org.jspecify.annotations.NullMarked;
