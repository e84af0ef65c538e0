@NullMarked
package org.lanzarote.monitoring.files.namesearch;

import org.jspecify.annotations.NullMarked;
