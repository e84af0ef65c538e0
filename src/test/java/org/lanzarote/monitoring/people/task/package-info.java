@NullMarked
package org.lanzarote.monitoring.people.task;

import org.jspecify.annotations.NullMarked;
