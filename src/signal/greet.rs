signal! {
    /// Greets, welcomes, congratulates, wishes well or introduces the author.
    ///
    /// ## Why it matters
    /// A greeting by name makes a group of strangers a little less strange.
    ///
    /// ## Instead
    /// Nothing to change. A word about yourself gives others something to answer.
    greet: Talk,
    phrases: [
        "(congratulations|congrats|congratulation|felicitations|kudos)( on| to| again| and| all| <user>|!|,|.| for)",
        "(happy|belated|merry|blessed) (birthday|bday|anniversary|new year|christmas|easter|thanksgiving|diwali|\
         holi|eid|hanukkah|mothers day|fathers day|valentines day|halloween|holidays|friday|monday|sunday|weekend|\
         independence day|womens day|international womens day|belated birthday|work anniversary|new years)",
        "(merry christmas|seasons greetings|eid mubarak|ramadan mubarak|ramadan kareem|happy holidays|\
         many happy returns)",
        "(wishing|wish) (you|him|her|them|everyone|all|yall|my|everybody|ya)( all| both| and| a| the|) ",
        "(all the best|best wishes|best of luck|good luck|warm wishes|get well soon|rest in peace|safe travels|\
         bon voyage|well deserved|well done)(!|,|.| to| for| in| with| on| <user>|)",
        "^(good morning|good evening|good night|goodnight|morning all|good afternoon|gm|gn)",
        "^welcome (to|back|aboard|<user>|home|everyone|all|our|new)",
        "(my name is|im new here|i am new here|new here|new to this group|new to the group|new member|just joined|\
         first post here|long time lurker|nice to meet you|pleased to meet)",
        "(so|very|really) (happy|excited|thrilled|proud) (for|of) (you|him|her|them|my|this|us)",
        "(deepest condolences|sorry for your loss|thoughts and prayers|heartfelt condolences|my condolences)",
    ],
    hits: [
        "Happy birthday, Aunt Rosa!",
        "Congratulations on the new job.",
        "Good morning from a foggy harbour.",
        "Hi, I'm new here and keep bees.",
        "Welcome to the neighbourhood!",
    ],
    misses: [
        "The welcome mat is wet again.",
        "She wished for snow and got rain.",
        "It was a good morning for mushrooms.",
        "The birthday cake fell off the table.",
    ],
}
