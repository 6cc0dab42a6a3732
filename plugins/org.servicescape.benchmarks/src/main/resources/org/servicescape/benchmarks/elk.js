/* Lays a graph out with elkjs, which has no program of its own: node elk.js FOLDER-OF-ELKJS GRAPH.json RESULT.json */
const fs = require('fs');
const ELK = require(process.argv[2]);
new ELK().layout(JSON.parse(fs.readFileSync(process.argv[3], 'utf8')))
  .then(laidOut => fs.writeFileSync(process.argv[4], JSON.stringify(laidOut)));
