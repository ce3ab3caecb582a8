/** What the tests write. Clear cases: how well the judge does on unclear ones is measured elsewhere. */

export const blasts: Record<string, string> = {
  "a coaching programme with a deadline":
    "I have opened the last three spots in my 8-week coaching program. My clients go from stuck to five-figure months, and you could be next. The price goes up to $1,997 on Friday at midnight, so DM me the word READY right now and I will send you the link.",
  "a sale that ends today":
    "FLASH SALE!!! 50% off our whole skincare line, today only! Everybody is raving about it and stock is almost gone. Use code GLOW50 at checkout, shop now and thank me later: https://glow-shop.example/sale",
  "a team that recruits":
    "Who wants to earn an extra $3,000 a month from home with just your phone? No experience needed, I will show you everything. Only 5 people get to join my team this week. Comment INFO below and follow my page before it is too late!",
};

export const helpful: Record<string, string> = {
  "a tip about invoices":
    "A small tip for your first invoice: put the due date in the subject line, name one person to call, and add the bank details as text, not as a picture. Since we changed these three things, our customers pay nine days sooner on average.",
  "a lesson from a mistake":
    "What I learned from losing our biggest customer: we had never written down who decides what. Now every project starts with one page that names the owner, the deadline and the budget. Two quarters later, nobody has to ask who approves an invoice.",
  "a thing worth knowing about":
    "Free to use: the council has published a map of all drinking fountains with opening months. Zoom in on your street, and the list below the map shows which ones are open in winter.",
};

export const conversational: Record<string, string> = {
  "a question to the group":
    "How do you all keep a small team in touch when half of it works from home? We tried a daily call and everybody is tired of it. What works for you?",
  "a thank-you":
    "Thank you all so much for the kind words yesterday! It was a long day, and reading your comments on the train home really made me smile.",
  "small talk":
    "Anyone else watching the storm roll in over the harbour tonight? I put the kettle on and moved my chair to the window. What a sight!",
};

/** A short blast and a short helpful post, for the tests that need one and do not care which. */
export const blast = "Only 3 spots left, DM me READY today! It goes up to $997.";
export const tip =
  "Tip: save the template as read-only. Then nobody overwrites last month's numbers, and you can see every change.";
