/** What each reader sees of a reply: its Party the working copy, others what was submitted or published. */
@NullMarked
package org.lanzarote.monitoring.replies.reading;

import org.jspecify.annotations.NullMarked;
