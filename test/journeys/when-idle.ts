/** What a browser that has nothing else to do may fetch for the pages to come, after the view: the dictionary, and which pages those may be. */
export const whenIdle = /\.dict$|\/speculation\.\w+\.json$/;
